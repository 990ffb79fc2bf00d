package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.fake.FakeServer;
import io.fromswagger.fake.mountebank.MountebankEngine;
import io.fromswagger.processor.compile.Compiled;
import io.fromswagger.processor.compile.Javac;
import io.fromswagger.processor.poet.GeneratedSource;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The petstore as others know it: its generated fake, on the real Mountebank, serves its generated client. */
class PetstoreRoundTripTest {

    private static final GeneratedSource BY_HAND = new GeneratedSource("com.acme", "PetstoreByHand", """
            package com.acme;

            import static org.assertj.core.api.Assertions.assertThat;

            import com.acme.petstore.PetstoreClient;
            import com.acme.petstore.PetstoreFake;
            import com.acme.petstore.model.FindPetsByStatusStatus;
            import com.acme.petstore.model.Pet;
            import io.fromswagger.fake.FakeServer;
            import io.fromswagger.http.ApiClient;
            import io.fromswagger.http.Credentials;
            import io.fromswagger.http.ExchangeListener;
            import java.net.URI;
            import java.util.List;
            import java.util.function.Consumer;

            public final class PetstoreByHand implements Consumer<FakeServer> {

                @Override
                public void accept(FakeServer server) {
                    var credentials = Credentials.NONE.with("api_key", "secret").with("petstore_auth", "token");
                    var petstore = new PetstoreFake(server);
                    var client = new PetstoreClient(new ApiClient(
                            server.contract(), URI.create(petstore.url()), credentials, ExchangeListener.NONE));
                    var doggie = new Pet("doggie", List.of("a.png"));

                    petstore.getPetById().wherePetId(7).responds200(doggie);
                    petstore.getPetById().wherePetId(8).responds404();
                    petstore.addPet().whereBody(pet -> pet.name("doggie")).responds200(doggie);
                    petstore.findPetsByStatus().whereStatus(FindPetsByStatusStatus.SOLD).responds200(List.of(doggie));

                    assertThat(client.getPetById(7).expect200()).isEqualTo(doggie);
                    client.getPetById(8).expect404();
                    assertThat(client.addPet(doggie).expect200()).isEqualTo(doggie);
                    assertThat(client.findPetsByStatus(p -> p.status(FindPetsByStatusStatus.SOLD)).expect200())
                            .containsExactly(doggie);
                    assertThat(petstore.addPet().received(1).body()).isEqualTo(doggie);
                    petstore.getPetById().wherePetId(7).received(1);
                    petstore.deletePet().never();
                    server.verify();

                    server.reset();
                    server.answersByContract();
                    assertThat(client.getPetById(1).expect200().name()).isNotEmpty();
                    assertThat(client.getInventory().expect200()).isNotNull();
                }
            }
            """);

    @TempDir
    private Path folder;

    @Test
    void the_generated_fake_serves_the_generated_client() throws Exception {
        Path document = Path.of(System.getProperty("corpus.dir", "no-corpus-dir-given"), "swagger-petstore-v3.yaml");
        assumeTrue(Files.exists(document), () -> document + " is not there; give its folder by -Dcorpus.dir");
        Generated generated = Generated.of(Files.readString(document), "petstore", false);
        compile(generated);

        try (URLClassLoader loader = new URLClassLoader(
                        new URL[] {folder.resolve("classes").toUri().toURL()},
                        getClass().getClassLoader());
                MountebankEngine engine = MountebankEngine.start("auto", folder.resolve("logs"))) {
            ApiContract contract = ApiContract.of(loader.loadClass("com.acme.petstore.PetstoreFake"));
            play(loader, new FakeServer(contract, CompletableFuture.completedFuture(engine)));
        }
    }

    private void compile(Generated generated) throws Exception {
        List<GeneratedSource> sources = new ArrayList<>(generated.sources());
        sources.add(BY_HAND);
        Compiled compiled = Javac.compile(sources);
        assertThat(compiled.complaints()).isEmpty();
        compiled.writeTo(folder.resolve("classes"));
        Files.writeString(folder.resolve("classes/com/acme/petstore/petstore.contract.json"), generated.contract());
    }

    @SuppressWarnings("unchecked")
    private static void play(ClassLoader loader, FakeServer server) throws ReflectiveOperationException {
        Class<?> byHand = loader.loadClass("com.acme.PetstoreByHand");
        ((Consumer<FakeServer>) byHand.getConstructor().newInstance()).accept(server);
    }
}
