(function () {
  'use strict';
  var parts = Array.from(document.querySelectorAll('.part'));
  var tabs = Array.from(document.querySelectorAll('#tabs a'));

  document.querySelectorAll('time').forEach(function (time) {
    time.textContent = new Date(time.dateTime).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  });

  // Parts become tabs; without this script they stand one below the other.
  document.body.classList.add('tabbed');
  var list = document.getElementById('tabs');
  list.setAttribute('role', 'tablist');
  tabs.forEach(function (tab, index) {
    tab.parentElement.setAttribute('role', 'presentation');
    tab.setAttribute('role', 'tab');
    tab.id = 'tab-' + parts[index].id;
    tab.setAttribute('aria-controls', parts[index].id);
    parts[index].setAttribute('role', 'tabpanel');
    parts[index].setAttribute('aria-labelledby', tab.id);
    tab.addEventListener('keydown', function (event) {
      var step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) {
        var next = tabs[(index + step + tabs.length) % tabs.length];
        location.hash = next.hash;
        event.preventDefault();
      }
    });
  });

  function show(part) {
    parts.forEach(function (each, index) {
      each.hidden = each !== part;
      tabs[index].setAttribute('aria-selected', String(each === part));
      tabs[index].tabIndex = each === part ? 0 : -1;
    });
  }

  function follow(event) {
    var target = location.hash && document.getElementById(location.hash.slice(1));
    if (!target) {
      show(parts[0]);
      return;
    }
    show(target.closest('.part') || parts[0]);
    if (target.classList.contains('part')) {
      if (event) {
        // The browser has just taken the focus away from the tab.
        tabs[parts.indexOf(target)].focus({ preventScroll: true });
        scrollTo(0, 0);
      }
      return;
    }
    if (target.hidden) {
      reset();
    }
    if (target.tagName === 'DETAILS') {
      target.open = true;
      // The failures come first.
      var inside = target.querySelectorAll('.case');
      if (inside.length === 1 || inside[0].dataset.outcome === 'failed') {
        inside[0].open = true;
      }
      target.querySelector('summary').focus({ preventScroll: true });
    }
    target.scrollIntoView();
  }

  // The filter: what is typed and chosen decides which cases are there, and so which cells and operations.
  var filter = document.getElementById('filter');
  var cases = Array.from(document.querySelectorAll('.case'));
  var texts = null;
  var search;
  var kind;
  var boxes = [];
  var found;

  function element(name, attributes, text) {
    var made = document.createElement(name);
    Object.keys(attributes).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    if (text) {
      made.append(text);
    }
    return made;
  }

  function labelled(text, control, after) {
    var label = element('label', {});
    label.append(after ? control : text + ' ', after ? ' ' + text : control);
    return label;
  }

  function buildFilter() {
    search = element('input', { type: 'search', id: 'search' });
    filter.append(labelled('Search', search));
    var outcomes = element('fieldset', {});
    outcomes.append(element('legend', {}, 'Show'));
    [['failed', 'failed'], ['pending', 'pending'], ['passed', 'passed'], ['skipped', 'not run']].forEach(function (each) {
      var box = element('input', { type: 'checkbox', value: each[0] });
      box.checked = true;
      boxes.push(box);
      outcomes.append(labelled(each[1], box, true));
    });
    filter.append(outcomes);
    kind = element('select', { id: 'kind' });
    kind.append(element('option', { value: '' }, 'all'));
    Array.from(new Set(cases.map(function (each) { return each.dataset.kind; }))).sort().forEach(function (each) {
      kind.append(element('option', { value: each }, each));
    });
    filter.append(labelled('Kind', kind));
    found = element('output', { class: 'faint', 'aria-live': 'polite' });
    filter.append(found);
    search.addEventListener('input', apply);
    kind.addEventListener('change', apply);
    boxes.forEach(function (box) { box.addEventListener('change', apply); });
    filter.hidden = false;
  }

  function reset() {
    search.value = '';
    kind.value = '';
    boxes.forEach(function (box) { box.checked = true; });
    apply();
  }

  function apply() {
    if (!texts) {
      texts = cases.map(function (each) {
        var operation = each.closest('.operation').firstElementChild.textContent;
        return (operation + ' ' + each.closest('.cell').firstElementChild.textContent + ' ' + each.textContent).toLowerCase();
      });
    }
    var words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    var wanted = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    var count = 0;
    cases.forEach(function (each, index) {
      var fits = wanted.includes(each.dataset.outcome) && (!kind.value || each.dataset.kind === kind.value)
        && words.every(function (word) { return texts[index].includes(word); });
      each.hidden = !fits;
      count += fits ? 1 : 0;
    });
    document.querySelectorAll('.cell').forEach(function (cell) {
      cell.hidden = !cell.querySelector('.case:not([hidden])');
      var link = document.querySelector('td a[href="#' + cell.id + '"]');
      link.parentElement.classList.toggle('dim', cell.hidden);
    });
    document.querySelectorAll('.operation').forEach(function (operation) {
      var any = operation.querySelector('.cell:not([hidden])') !== null;
      operation.hidden = !any && count < cases.length;
      document.querySelector('tr[data-operation="' + operation.id + '"]').hidden = operation.hidden;
    });
    found.textContent = count === cases.length ? '' : count + ' of ' + cases.length + ' cases';
  }

  function addCopyButtons(details) {
    details.querySelectorAll('.block').forEach(function (block) {
      if (block.querySelector('.copy') || block.closest('.case') !== (details.closest('.case') || null)) {
        return;
      }
      var text = block.querySelector('pre').textContent;
      var button = element('button', { type: 'button', class: 'copy' }, 'copy');
      button.setAttribute('aria-label', 'copy: ' + block.querySelector('.label').textContent);
      button.addEventListener('click', function () {
        copy(text).then(function () {
          button.textContent = 'copied';
          setTimeout(function () { button.textContent = 'copy'; }, 1500);
        });
      });
      block.append(button);
    });
  }

  function copy(text) {
    if (navigator.clipboard) {
      return navigator.clipboard.writeText(text).catch(function () { return copyBySelection(text); });
    }
    return copyBySelection(text);
  }

  function copyBySelection(text) {
    var area = element('textarea', { readonly: '' });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    return Promise.resolve();
  }

  document.addEventListener('toggle', function (event) {
    if (event.target.open && event.target.classList.contains('case')) {
      addCopyButtons(event.target);
    }
  }, true);
  document.querySelectorAll('.next').forEach(addCopyButtons);

  if (cases.length) {
    buildFilter();
  }
  addEventListener('hashchange', follow);
  follow();
}());
