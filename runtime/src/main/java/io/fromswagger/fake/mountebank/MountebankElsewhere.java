package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.EngineFailure;
import java.net.URI;
import java.nio.file.Path;

/** A Mountebank that someone else started, and that goes on running. */
record MountebankElsewhere(String url) implements FoundMountebank {

    @Override
    public String origin() {
        return "the one at " + url;
    }

    @Override
    public Mountebank start(Path logs) {
        var admin = new AdminApi(URI.create(url.endsWith("/") ? url : url + "/"), "");
        if (admin.get("/config").at("/options/port").isAbsent()) {
            throw new EngineFailure("there is no Mountebank at " + url);
        }
        return new Running(admin);
    }

    private record Running(AdminApi admin) implements Mountebank {

        @Override
        public ImposterPorts ports() {
            return ImposterPorts.ANY;
        }

        @Override
        public boolean isRunning() {
            return true;
        }

        @Override
        public void close() {}
    }
}
