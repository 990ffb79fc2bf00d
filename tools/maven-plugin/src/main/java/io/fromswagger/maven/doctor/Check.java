package io.fromswagger.maven.doctor;

import java.util.List;

/** One thing that is looked at. */
interface Check {

    /** What was found, at least one thing. */
    List<Finding> look();
}
