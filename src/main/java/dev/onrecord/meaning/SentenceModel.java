package dev.onrecord.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * A model of sentences in the format of ONNX. It reads one text at a time: numbers of eight bits are scaled by all that is
 * read together, and a text must mean the same whatever stands beside it. Not safe for use by several threads.
 */
final class SentenceModel implements AutoCloseable {

    private final OrtSession session;
    private final WordPieces pieces;
    private final int longest;
    private final Pooling pooling;

    private SentenceModel(OrtSession session, WordPieces pieces, int longest, Pooling pooling) {
        this.session = session;
        this.pieces = pieces;
        this.longest = longest;
        this.pooling = pooling;
    }

    /**
     * Loads a model.
     *
     * @param name the name of its resources, without {@code .onnx} and {@code -tokenizer.json}
     * @param longest of how many pieces a text is read at most
     */
    static SentenceModel load(String name, int longest, Pooling pooling) {
        NativeLibrary.prepare();
        try (var tokenizer = resource(name + "-tokenizer.json");
                var network = resource(name + ".onnx");
                var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(Runtime.getRuntime().availableProcessors());
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            var vocabulary = Vocabulary.read(tokenizer);
            var session = OrtEnvironment.getEnvironment().createSession(network.readAllBytes(), options);
            return new SentenceModel(session, new WordPieces(vocabulary), longest, pooling);
        } catch (IOException | OrtException | LinkageError failed) {
            throw new IllegalStateException("the model of language cannot be loaded: " + failed.getMessage(), failed);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SentenceModel.class.getClassLoader().getResourceAsStream(name), name);
    }

    /** Returns the point of a text, of length 1. */
    float[] of(String text) {
        var read = pieces.of(text, longest);
        var environment = OrtEnvironment.getEnvironment();
        var shape = new long[] {1, read.length};
        var ones = new long[read.length];
        Arrays.fill(ones, 1);
        try (var numbers = OnnxTensor.createTensor(environment, LongBuffer.wrap(read), shape);
                var mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                var types = OnnxTensor.createTensor(environment, LongBuffer.allocate(read.length), shape);
                var result =
                        session.run(Map.of("input_ids", numbers, "attention_mask", mask, "token_type_ids", types))) {
            return unit(pooling.of(((float[][][]) result.get(0).getValue())[0]));
        } catch (OrtException failed) {
            throw new IllegalStateException("the model of language failed", failed);
        }
    }

    private static float[] unit(float[] point) {
        double squares = 0;
        for (float number : point) {
            squares += (double) number * number;
        }
        for (int i = 0; i < point.length; i++) {
            point[i] = (float) (point[i] / Math.sqrt(squares));
        }
        return point;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failed) {
            throw new IllegalStateException("the model of language could not be closed", failed);
        }
    }
}
