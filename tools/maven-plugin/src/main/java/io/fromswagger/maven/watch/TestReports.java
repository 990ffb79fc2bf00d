package io.fromswagger.maven.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads what Surefire and Failsafe wrote about the tests of one run: neither is asked, and old reports stay where they are. */
final class TestReports {

    private static final List<String> FOLDERS = List.of("surefire-reports", "failsafe-reports");

    private final List<Path> buildFolders;

    TestReports(List<Path> buildFolders) {
        this.buildFolders = List.copyOf(buildFolders);
    }

    /** The reports that are there, and when each was written. */
    Map<Path, FileTime> now() {
        var there = new HashMap<Path, FileTime>();
        for (Path folder : buildFolders) {
            for (String name : FOLDERS) {
                try (var reports = Files.newDirectoryStream(folder.resolve(name), "TEST-*.xml")) {
                    for (Path report : reports) {
                        there.put(report, Files.getLastModifiedTime(report));
                    }
                } catch (IOException noTestsRanHere) {
                    // Nothing to read then.
                }
            }
        }
        return there;
    }

    /** What those tell that were not there, or not as they are now. */
    Counted since(Map<Path, FileTime> before) {
        var counted = new Counted(0, new ArrayList<>());
        for (var report : new TreeMap<>(now()).entrySet()) {
            if (!report.getValue().equals(before.get(report.getKey()))) {
                try {
                    counted = counted.and(read(report.getKey()));
                } catch (IOException broken) {
                    // A build that was killed may leave half of one.
                }
            }
        }
        return counted;
    }

    private static Counted read(Path report) throws IOException {
        int tests = 0;
        var failed = new ArrayList<String>();
        String test = "";
        try (InputStream stream = Files.newInputStream(report)) {
            var factory = XMLInputFactory.newInstance();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            var reader = factory.createXMLStreamReader(stream);
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                switch (reader.getLocalName()) {
                    case "testcase" -> {
                        tests++;
                        test = name(reader);
                    }
                    case "failure", "error" -> failed.add(test);
                    case "skipped" -> tests--;
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(report + " can't be read", e);
        }
        return new Counted(tests, failed);
    }

    /** As {@code -Dtest=} has it, without the package; where a whole class failed, it has no name of its own. */
    private static String name(XMLStreamReader testcase) {
        String type = String.valueOf(testcase.getAttributeValue(null, "classname"));
        String method = String.valueOf(testcase.getAttributeValue(null, "name")).replaceAll("\\p{Cntrl}", " ");
        return type.substring(type.lastIndexOf('.') + 1)
                + (method.isBlank() ? "" : "#" + method.replaceAll("[({\\[].*", ""));
    }

    /** What ran, skipped tests apart, and the names of what failed. */
    record Counted(int tests, List<String> failed) {

        Counted and(Counted other) {
            var all = new ArrayList<>(failed);
            other.failed.stream().filter(each -> !all.contains(each)).forEach(all::add);
            return new Counted(tests + other.tests, all);
        }
    }
}
