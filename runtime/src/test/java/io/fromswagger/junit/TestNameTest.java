package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.process.GradleTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestNameTest {

    private static final TestName DECLINED = new TestName("PlaceOrderTest$WhenDeclined", "is_a_409", "is a 409");

    @TempDir
    private Path root;

    @Test
    void maven_runs_a_test_again() {
        assertThat(DECLINED.again(new ProjectPlace(root, root), Optional.empty()))
                .isEqualTo("mvn test -Dtest='PlaceOrderTest$WhenDeclined#is_a_409'");
    }

    @Test
    void maven_runs_a_test_of_a_module_again_from_where_it_was_called() {
        var test = new TestName("PlaceOrderTest", "is_placed", "is placed");
        var orders = module("services/orders");

        assertThat(test.again(orders, Optional.of(orders.folder().toString())))
                .isEqualTo("mvn test -Dtest=PlaceOrderTest#is_placed");
        for (var called : List.of(Optional.of(root.toString()), Optional.<String>empty())) {
            assertThat(test.again(orders, called))
                    .isEqualTo("mvn test -Dtest=PlaceOrderTest#is_placed -pl services/orders -am"
                            + " -Dsurefire.failIfNoSpecifiedTests=false");
        }
    }

    @Test
    void gradle_runs_a_test_again_by_the_task_that_ran_it() throws IOException {
        assertThat(DECLINED.again(new GradleTask("integrationTest", ""), new ProjectPlace(root, root)))
                .isEqualTo("gradle integrationTest --tests 'PlaceOrderTest$WhenDeclined.is_a_409'");

        Files.createFile(root.resolve("gradlew"));
        assertThat(new TestName("PlaceOrderTest", "", "").again(new GradleTask("test", ""), module("services/orders")))
                .isEqualTo("./gradlew :services:orders:test --tests 'PlaceOrderTest'");
    }

    private ProjectPlace module(String folder) {
        return new ProjectPlace(root.resolve(folder), root);
    }
}
