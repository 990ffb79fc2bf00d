// Loaded by Node.js before Mountebank.
'use strict';

// Mountebank takes one text there. Of several lines it gets a list, and ends by a TypeError, whoever sent them.
const SINGLE = ['content-type', 'content-encoding'];

function joinLines(rawHeaders, name) {
    const at = [];
    for (let i = 0; i < rawHeaders.length; i += 2) {
        if (rawHeaders[i].toLowerCase() === name) {
            at.push(i);
        }
    }
    if (at.length > 1) {
        rawHeaders[at[0] + 1] = at.map(i => rawHeaders[i + 1]).join(', ');
        at.slice(1).reverse().forEach(i => rawHeaders.splice(i, 2));
    }
}

// Mountebank reads the request's target as a reference beside http://localhost: //charges is the path / of a host called
// charges, and by // it ends.
function readableTarget(target) {
    const whole = target.startsWith('//') ? 'http://localhost' + target : target;
    try {
        return new URL(whole, 'http://localhost') && whole;
    }
    catch (error) {
        return '/' + encodeURIComponent(target);
    }
}

function prepare(request) {
    SINGLE.forEach(name => joinLines(request.rawHeaders, name));
    request.url = readableTarget(request.url);
}

for (const name of ['http', 'https']) {
    const protocol = require(name);
    const createServer = protocol.createServer;
    protocol.createServer = (...parameters) => {
        const server = createServer(...parameters);
        // By default a server of Node's closes a connection that was idle for five seconds, and resets it when a request is
        // just arriving: the service under test, or we, would see a fault that nobody meant.
        server.keepAliveTimeout = 0;
        server.prependListener('request', prepare);
        return server;
    };
}
