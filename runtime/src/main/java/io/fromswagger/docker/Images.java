package io.fromswagger.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.PullImageResultCallback;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.PullResponseItem;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.ImageNameSubstitutor;

/**
 * Sees to it that the images are there before Testcontainers asks for them.
 *
 * <p>Testcontainers tries for minutes to get an image that does not come, its own helper's first of all; a developer
 * without a registry, and with a second way to a database, should not wait for that.
 */
final class Images {

    private static final String HELPER = "testcontainers/ryuk";
    private static final String HELPER_IMAGE = HELPER + ":0.14.0";
    private static final Duration PATIENT = Duration.ofSeconds(60);
    private static final Duration IMPATIENT = Duration.ofSeconds(10);

    private final DockerClient docker;
    private final Duration silence;

    /**
     * Those of an engine.
     *
     * @param impatient whether to give up early on an image that does not come
     */
    Images(DockerClient docker, boolean impatient) {
        this.docker = docker;
        this.silence = impatient ? IMPATIENT : PATIENT;
    }

    /** Gets the image of Testcontainers' helper, if it is wanted and not there. */
    void requireHelper() throws NoDocker {
        if (!Boolean.parseBoolean(System.getenv("TESTCONTAINERS_RYUK_DISABLED")) && !hasAnyHelper()) {
            require(HELPER_IMAGE);
        }
    }

    /** Gets the image, if it is not there. */
    void require(String image) throws NoDocker {
        var name = ImageNameSubstitutor.instance()
                .apply(DockerImageName.parse(image))
                .asCanonicalNameString();
        try {
            docker.inspectImageCmd(name).exec();
        } catch (NotFoundException absent) {
            pull(name);
        }
    }

    private boolean hasAnyHelper() {
        return docker.listImagesCmd().exec().stream()
                .filter(image -> image.getRepoTags() != null)
                .anyMatch(image -> String.join(" ", image.getRepoTags()).contains(HELPER + ":"));
    }

    /** Waits as long as something comes. */
    private void pull(String name) throws NoDocker {
        try (var progress = docker.pullImageCmd(name).exec(new Progress())) {
            while (!progress.awaitCompletion(1, TimeUnit.SECONDS)) {
                if (progress.silentFor().compareTo(silence) > 0) {
                    throw new NoDocker(
                            "the image " + name + " is not here, and nothing of it came for " + silence.toSeconds()
                                    + " s",
                            null);
                }
            }
            docker.inspectImageCmd(name).exec();
        } catch (DockerException | IOException e) {
            throw new NoDocker("the image " + name + " is not here and did not come: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoDocker("the wait for the image " + name + " was interrupted", e);
        }
    }

    /** Remembers when something came. */
    private static final class Progress extends PullImageResultCallback {

        private volatile long last = System.nanoTime();

        @Override
        public void onNext(PullResponseItem item) {
            last = System.nanoTime();
            super.onNext(item);
        }

        Duration silentFor() {
            return Duration.ofNanos(System.nanoTime() - last);
        }
    }
}
