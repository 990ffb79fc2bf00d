package io.fromswagger.database;

import io.fromswagger.docker.DockerEngine;
import io.fromswagger.docker.NoDocker;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** PostgreSQL in a container; the only class here that names Testcontainers. */
final class ContainerServer implements PostgresServer {

    private static final String NAME = "postgres";

    private final PostgreSQLContainer container;
    private final String image;
    private final String host;

    private ContainerServer(PostgreSQLContainer container, String image, String host) {
        this.container = container;
        this.image = image;
        this.host = host;
    }

    /**
     * Starts it.
     *
     * @param hasOtherWay whether to give up early on an image that does not come
     */
    static PostgresServer start(String image, boolean hasOtherWay) throws PostgresSource.Closed {
        try {
            var engine = DockerEngine.ofThisMachine();
            engine.requireImage(image, hasOtherWay);
            if (!DockerClientFactory.instance().isDockerAvailable()) {
                throw new PostgresSource.Closed("Testcontainers finds no Docker that it can use", null);
            }
            return start(engine, image);
        } catch (NoDocker e) {
            throw new PostgresSource.Closed(e.reason(), e);
        }
    }

    private static PostgresServer start(DockerEngine engine, String image) throws PostgresSource.Closed {
        var name = DockerImageName.parse(image).asCompatibleSubstituteFor(NAME);
        var container = new PostgreSQLContainer(name)
                .withDatabaseName(NAME)
                .withUsername(NAME)
                .withPassword(NAME);
        engine.keepFromTheNetwork(container);
        try {
            container.start();
            return new ContainerServer(container, image, engine.isOnThisMachine() ? "127.0.0.1" : container.getHost());
        } catch (RuntimeException e) {
            container.stop();
            throw new PostgresSource.Closed("the container of " + image + " did not start: " + e.getMessage(), e);
        }
    }

    @Override
    public Address address() {
        return new Address(host, container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), NAME, NAME, NAME);
    }

    @Override
    public String description() {
        return "in a container of " + image;
    }

    @Override
    public void close() {
        container.stop();
    }
}
