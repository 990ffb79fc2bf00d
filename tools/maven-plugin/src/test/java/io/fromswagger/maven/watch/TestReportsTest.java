package io.fromswagger.maven.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestReportsTest {

    private static final String FAILED =
            "<testsuite><testcase name=\"price\" classname=\"com.acme.PriceTest\"><failure/></testcase></testsuite>";

    @TempDir
    private Path build;

    private Path report;
    private TestReports reports;

    @BeforeEach
    void a_report() throws IOException {
        report = Files.createDirectory(build.resolve("surefire-reports")).resolve("TEST-com.acme.PriceTest.xml");
        reports = new TestReports(List.of(build));
    }

    @Test
    void a_report_that_the_run_wrote_counts() throws IOException {
        var before = reports.now();
        Files.writeString(report, FAILED);

        assertThat(reports.since(before).failed()).containsExactly("PriceTest#price");
    }

    @Test
    void a_report_that_the_run_wrote_over_counts() throws IOException {
        Files.writeString(report, FAILED);
        Files.setLastModifiedTime(report, FileTime.fromMillis(1_000));
        var before = reports.now();
        Files.writeString(report, FAILED);

        assertThat(reports.since(before).tests()).isEqualTo(1);
    }

    @Test
    void a_report_of_the_run_before_counts_for_nothing_however_young_it_is() throws IOException {
        Files.writeString(report, FAILED);

        assertThat(reports.since(reports.now())).isEqualTo(new TestReports.Counted(0, List.of()));
    }

    @Test
    void half_a_report_counts_for_nothing() throws IOException {
        var before = reports.now();
        Files.writeString(report, FAILED.substring(0, 60));

        assertThat(reports.since(before).tests()).isZero();
    }
}
