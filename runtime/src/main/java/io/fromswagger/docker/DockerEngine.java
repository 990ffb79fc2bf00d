package io.fromswagger.docker;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import io.fromswagger.process.Keeper;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;
import org.testcontainers.utility.TestcontainersConfiguration;

/**
 * The engine that Testcontainers talks to.
 *
 * <p>Whoever asks for it may start containers: the keeper knows from then on what to remove when this JVM is killed, which
 * Testcontainers' own helper would do only where it is not disabled.
 */
public final class DockerEngine {

    private static final String LOOPBACK = "127.0.0.1";

    private final DockerClientProviderStrategy strategy;

    private DockerEngine(DockerClientProviderStrategy strategy) {
        this.strategy = strategy;
    }

    /**
     * Asks for it.
     *
     * @throws NoDocker where no engine answers
     */
    public static DockerEngine ofThisMachine() throws NoDocker {
        var strategies = new ArrayList<DockerClientProviderStrategy>();
        ServiceLoader.load(DockerClientProviderStrategy.class).forEach(strategies::add);
        DockerClientProviderStrategy strategy;
        try {
            strategy = DockerClientProviderStrategy.getFirstValidStrategy(strategies);
        } catch (IllegalStateException e) {
            throw new NoDocker("no Docker engine answers at " + configured(), e);
        }
        Keeper.ofThisJvm()
                .removeContainersWhenGone(
                        strategy.getTransportConfig().getDockerHost().toString(),
                        DockerClientFactory.TESTCONTAINERS_SESSION_ID_LABEL + "=" + DockerClientFactory.SESSION_ID);
        return new DockerEngine(strategy);
    }

    /**
     * Sees to it that the engine has the image, and Testcontainers' helper's.
     *
     * @param hasOtherWay whether to give up early on one that does not come
     */
    public void requireImage(String image, boolean hasOtherWay) throws NoDocker {
        var images = new Images(strategy.getDockerClient(), hasOtherWay);
        images.require(image);
        images.requireHelper();
    }

    /** Sees to it that Testcontainers' helper can be started. */
    public void requireHelper() throws NoDocker {
        new Images(strategy.getDockerClient(), false).requireHelper();
    }

    /** Whether what it publishes on the loopback address is reached from here. */
    public boolean isOnThisMachine() {
        var host = DockerClientFactory.instance().dockerHostIpAddress();
        return host.equals("localhost") || host.startsWith("127.");
    }

    /**
     * Has the ports of a container published on the loopback address, where that is reached from here and nothing else was
     * said; Testcontainers opens them to the network.
     */
    public void keepFromTheNetwork(GenericContainer<?> container) {
        if (isOnThisMachine()) {
            container.withCreateContainerCmdModifier(DockerEngine::onLoopback);
        }
    }

    private static void onLoopback(CreateContainerCmd command) {
        var config = command.getHostConfig();
        if (config == null || config.getPortBindings() == null) {
            return;
        }
        var bindings = new ArrayList<PortBinding>();
        config.getPortBindings()
                .getBindings()
                .forEach((port, places) -> List.of(places)
                        .forEach(place -> bindings.add(new PortBinding(
                                place.getHostIp() == null
                                        ? new Ports.Binding(LOOPBACK, place.getHostPortSpec())
                                        : place,
                                port))));
        config.withPortBindings(bindings);
    }

    private static String configured() {
        var host = TestcontainersConfiguration.getInstance().getEnvVarOrUserProperty("docker.host", "");
        return host == null || host.isBlank() ? "unix:///var/run/docker.sock, and DOCKER_HOST is not set" : host;
    }
}
