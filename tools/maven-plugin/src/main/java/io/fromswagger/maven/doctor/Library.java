package io.fromswagger.maven.doctor;

import org.apache.maven.artifact.versioning.ComparableVersion;

/** An archive on a class path, as a repository calls it; the version is empty where somebody else has to say it. */
public record Library(String group, String name, String version) {

    boolean is(String otherGroup, String otherName) {
        return group.equals(otherGroup) && name.equals(otherName);
    }

    boolean isOlderThan(String other) {
        return new ComparableVersion(version).compareTo(new ComparableVersion(other)) < 0;
    }

    int major() {
        String digits = version.replaceAll("\\D.*", "");
        return digits.isEmpty() || digits.length() > 6 ? -1 : Integer.parseInt(digits);
    }

    @Override
    public String toString() {
        return group + ":" + name + (version.isEmpty() ? "" : ":" + version);
    }
}
