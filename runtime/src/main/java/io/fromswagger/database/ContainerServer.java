package io.fromswagger.database;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** PostgreSQL in a container; with {@link DockerImages} the only class that names Testcontainers. */
final class ContainerServer implements PostgresServer {

    private static final String NAME = "postgres";

    private final PostgreSQLContainer container;
    private final String image;

    private ContainerServer(PostgreSQLContainer container, String image) {
        this.container = container;
        this.image = image;
    }

    /**
     * Starts it.
     *
     * @param hasOtherWay whether to give up early on an image that does not come
     */
    static PostgresServer start(String image, boolean hasOtherWay) throws PostgresSource.Closed {
        DockerImages.ofThisMachine(hasOtherWay).require(image);
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new PostgresSource.Closed("Testcontainers finds no Docker that it can use", null);
        }
        var name = DockerImageName.parse(image).asCompatibleSubstituteFor(NAME);
        var container = new PostgreSQLContainer(name)
                .withDatabaseName(NAME)
                .withUsername(NAME)
                .withPassword(NAME);
        try {
            container.start();
            return new ContainerServer(container, image);
        } catch (RuntimeException e) {
            container.stop();
            throw new PostgresSource.Closed("the container of " + image + " did not start: " + e.getMessage(), e);
        }
    }

    @Override
    public Address address() {
        return new Address(
                container.getHost(), container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), NAME, NAME, NAME);
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
