package io.fromswagger.process;

/** A short wait before looking again. */
final class Pause {

    private Pause() {}

    /** Waits; says whether it could, which an interrupted thread can't. */
    static boolean millis(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
