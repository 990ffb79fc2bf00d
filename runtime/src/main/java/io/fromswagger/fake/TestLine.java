package io.fromswagger.fake;

import java.lang.StackWalker.StackFrame;

/** Finds the line of a test that is at work now. */
final class TestLine {

    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private TestLine() {}

    /** {@code PayOrderTest.java:41}: the first line on the stack that is not of a fake; empty where there is none. */
    static String ofCaller() {
        return WALKER.walk(frames -> frames.filter(TestLine::isOfTheTest)
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse(""));
    }

    private static boolean isOfTheTest(StackFrame frame) {
        var type = frame.getDeclaringClass();
        return type != TestLine.class && type != OffContract.class && !OperationFake.class.isAssignableFrom(type);
    }
}
