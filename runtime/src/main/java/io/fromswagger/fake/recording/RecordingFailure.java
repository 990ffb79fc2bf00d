package io.fromswagger.fake.recording;

/** A real collaborator that breaks its document or does not answer, or a recording that can't be written. */
public final class RecordingFailure extends AssertionError {

    private static final long serialVersionUID = 1L;

    RecordingFailure(String message) {
        super(message);
    }
}
