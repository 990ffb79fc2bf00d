package io.fromswagger.fake;

/** A fake was told something that its document does not allow, or was called in a way that it does not allow. */
public final class FakeFailure extends AssertionError {

    private static final long serialVersionUID = 1L;

    FakeFailure(String message) {
        super(message);
    }
}
