// Loaded by Node.js before Mountebank. By default a server of Node's closes a connection that was idle for five seconds,
// and resets it when a request is just arriving: the service under test, or we, would see a fault that nobody meant.
'use strict';

for (const name of ['http', 'https']) {
    const protocol = require(name);
    const createServer = protocol.createServer;
    protocol.createServer = (...parameters) => {
        const server = createServer(...parameters);
        server.keepAliveTimeout = 0;
        return server;
    };
}
