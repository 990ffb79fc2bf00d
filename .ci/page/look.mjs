// Opens a page of results from the file system, as a person would, and uses it.
// usage: node look.mjs PAGE SCREENSHOTS | node look.mjs --time PAGE
import { mkdirSync, readFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const timing = process.argv[2] === '--time';
const file = resolve(process.argv[timing ? 3 : 2]);
const screenshots = timing ? null : process.argv[3];
const address = pathToFileURL(file).href;
const faults = [];

function check(holds, what) {
  if (!holds) {
    faults.push(what);
  }
}

async function open(browser, { width = 1280, dark = false } = {}) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 1000 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  page.on('console', message => check(message.type() !== 'error', 'the console says: ' + message.text()));
  page.on('pageerror', error => faults.push('the script failed: ' + error.message));
  page.on('dialog', async dialog => {
    faults.push('a dialog opened: ' + dialog.message());
    await dialog.dismiss();
  });
  page.on('request', request => check(request.url().startsWith(address), 'a request left the page: ' + request.url()));
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

const visible = (page, selector) =>
  page.$$eval(selector, all => all.filter(each => each.checkVisibility()).length);

async function accessible(page, what) {
  // Nothing of axe may be stopped by the page's own policy, which is checked elsewhere.
  const session = await page.createCDPSession();
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run());
  for (const each of violations) {
    const line = `${what}: ${each.impact}: ${each.help} (${each.nodes.length}): ${each.nodes[0].html.slice(0, 120)}`;
    if (['serious', 'critical'].includes(each.impact)) {
      faults.push(line);
    } else {
      console.log('minor: ' + line);
    }
  }
  return violations.length;
}

async function tabs(page) {
  const names = await page.$$eval('[role=tab]', all => all.map(each => each.hash.slice(1)));
  check(names.length === 5, 'there should be five tabs, not ' + names.length);
  await page.focus('[role=tab]');
  for (let i = 0; i < names.length; i++) {
    check(await visible(page, '.part') === 1, 'more than one part is shown');
    check(await visible(page, '#' + names[i]) === 1, names[i] + ' is not shown by its tab');
    await page.screenshot({ path: `${screenshots}/${names[i]}.png` });
    await accessible(page, names[i]);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(next => document.activeElement.hash === next, {}, '#' + names[(i + 1) % names.length]);
    await new Promise(done => setTimeout(done, 50));
  }
}

async function filter(page) {
  const all = (await page.$$('.case')).length;
  const failed = (await page.$$('.case[data-outcome=failed]')).length;
  for (const outcome of ['pending', 'passed', 'skipped']) {
    await page.click(`#filter input[value=${outcome}]`);
  }
  const said = await page.$eval('#filter output', output => output.textContent);
  check(said === (failed === all ? '' : `${failed} of ${all} cases`), `the filter says "${said}" of ${failed} failed cases`);
  const rows = await page.$$eval('.matrix tbody tr', rows => rows.filter(row => row.checkVisibility()).length);
  const expected = await page.$$eval('.operation', all =>
    all.filter(each => each.querySelector('.case[data-outcome=failed]')).length);
  check(rows === expected, `${rows} operations are shown, ${expected} have failed cases`);
  await page.screenshot({ path: `${screenshots}/only-failed.png` });
  for (const outcome of ['pending', 'passed', 'skipped']) {
    await page.click(`#filter input[value=${outcome}]`);
  }
  const word = await page.$eval('.operation:last-of-type h4 code', code => code.textContent.split(' ')[1]);
  await page.type('#search', word);
  const found = await page.$$eval('.operation', all => all.filter(each => !each.hidden).map(each => each.textContent));
  check(found.length > 0 && found.every(text => text.includes(word)), `a search for ${word} finds others`);
  await page.click('#search', { clickCount: 3 });
  await page.keyboard.press('Backspace');
  check(await page.$$eval('.case', all => all.every(each => !each.hidden)), 'not all cases came back');
}

async function cell(page) {
  const link = await page.$('td.failed a') ?? await page.$('td a');
  const id = (await link.evaluate(a => a.hash)).slice(1);
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(id => document.getElementById(id).open, {}, id);
  const focused = await page.evaluate(() => document.activeElement.parentElement.id);
  check(focused === id, 'the focus is not where the cell led');
  await page.$eval(`#${id} .case`, each => { each.open = true; });
  await page.waitForSelector(`#${id} .case .copy`);
  const labels = await page.$$eval(`#${id} .case[open] .label`, all => all.map(each => each.textContent));
  check(labels.some(label => label.startsWith('Run it again')), 'a case does not say how to run it again: ' + labels);
  check(labels.includes('Answer'), 'a case does not say what was answered: ' + labels);
  await page.click(`#${id} .case .copy`);
  await page.waitForFunction(id => document.querySelector(`#${id} .case .copy`).textContent === 'copied', {}, id);
  await page.screenshot({ path: `${screenshots}/a-case.png` });
  await accessible(page, 'a case');
}

async function leftOut(page) {
  const ofOperations = await page.$$eval('.left-out li', all => all.map(each => each.textContent));
  check(ofOperations.some(text => text.startsWith('FS041 ')), 'no operation says what was left out of it');
  check(await visible(page, '.api > .left-out') === 1, 'what belongs to no operation is not shown with the matrix');
  const why = await page.$$eval('td.skipped', all => all.filter(td => !td.querySelector('a')).map(td => td.textContent));
  check(why.length > 0 && why.every(text => text.includes('nothing tests it')), 'a cell does not say why nothing is there: ' + why);
  await page.evaluate(() => { location.hash = '#gaps'; });
  await page.waitForFunction(() => document.getElementById('gaps').checkVisibility());
  const places = '#gaps .omission:last-of-type li';
  check(await visible(page, places) === 0, 'all places are shown before anybody asked');
  await page.focus('#gaps .omission:last-of-type summary');
  await page.keyboard.press('Enter');
  check(await visible(page, places) > 0, 'no place is shown of what was left out');
  await page.screenshot({ path: `${screenshots}/left-out.png`, fullPage: true });
  await accessible(page, 'what was left out');
  await page.evaluate(() => { location.hash = '#operations'; });
  await page.waitForFunction(() => document.getElementById('operations').checkVisibility());
  await page.$eval('.operation .left-out', each => each.scrollIntoView({ block: 'center' }));
  await page.screenshot({ path: `${screenshots}/left-out-of-an-operation.png` });
  await page.evaluate(() => scrollTo(0, 0));
}

async function time(browser) {
  const millis = [];
  for (let i = 0; i < 5; i++) {
    const page = await open(browser);
    millis.push(await page.evaluate(() => new Promise(done => requestAnimationFrame(() =>
      setTimeout(() => done(performance.now()))))));
    await page.close();
  }
  const page = await open(browser);
  const cases = (await page.$$('.case')).length;
  const searching = await page.evaluate(() => {
    const before = performance.now();
    const search = document.getElementById('search');
    search.value = 'thing';
    search.dispatchEvent(new Event('input'));
    return performance.now() - before;
  });
  millis.sort((a, b) => a - b);
  console.log(`${cases} cases: shown after ${Math.round(millis[2])} ms (median of 5, slowest ${Math.round(millis[4])} ms),`
    + ` the first letter of a search took ${Math.round(searching)} ms`);
  check(millis[2] < 2000, 'the page took more than two seconds');
}

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (!program) {
  console.error('There is no browser: install chromium.');
  process.exit(2);
}
const browser = await puppeteer.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
try {
  if (timing) {
    await time(browser);
  } else {
    mkdirSync(screenshots, { recursive: true });
    const page = await open(browser);
    await tabs(page);
    await filter(page);
    await leftOut(page);
    await cell(page);
    const dark = await open(browser, { dark: true });
    await dark.screenshot({ path: `${screenshots}/dark.png` });
    await accessible(dark, 'dark');
    const narrow = await open(browser, { width: 360 });
    await narrow.screenshot({ path: `${screenshots}/narrow.png` });
    check(await narrow.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'a narrow page scrolls sideways');
  }
} finally {
  await browser.close();
}
for (const fault of new Set(faults)) {
  console.error('✘ ' + fault);
}
console.log(faults.length === 0 ? 'the page is as it should be' : `${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
