package io.fromswagger.maven.doctor;

import java.util.List;

/** Whether what is compiled was generated from the documents as they are now. */
record FreshnessCheck(List<Outdated> outdated, boolean refreshes) implements Check {

    @Override
    public List<Finding> look() {
        return outdated.isEmpty()
                ? List.of(Finding.ok("nothing that is compiled is older than its document"))
                : outdated.stream().map(this::finding).toList();
    }

    private Finding finding(Outdated each) {
        if (!each.isGenerated()) {
            return Finding.problem(each.what(), "see what is said of the processor here, and then mvn clean test");
        }
        return Finding.warning(
                each.what(),
                refreshes ? "the next mvn test generates it anew" : "mvn clean test, or bind the goal refresh");
    }
}
