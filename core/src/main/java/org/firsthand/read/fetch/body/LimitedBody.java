package org.firsthand.read.fetch.body;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/// Takes the bytes of a body until there are more than are borne, then stops the answer.
public final class LimitedBody implements BodySubscriber<LimitedBody.Taken> {

    /// What came.
    ///
    /// @param whole false where there was more
    public record Taken(Body body, boolean whole) {}

    private final long max;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final CompletableFuture<Taken> done = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    /// A body of at most `max` bytes.
    public LimitedBody(long max) {
        this.max = max;
    }

    @Override
    public CompletionStage<Taken> getBody() {
        return done;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] next = new byte[(int) Math.min(buffer.remaining(), max - taken.size())];
            buffer.get(next);
            taken.writeBytes(next);
            if (buffer.hasRemaining()) {
                if (subscription != null) {
                    subscription.cancel();
                }
                done.complete(new Taken(new Body(taken.toByteArray()), false));
                return;
            }
        }
    }

    @Override
    public void onError(Throwable fault) {
        done.completeExceptionally(fault);
    }

    @Override
    public void onComplete() {
        done.complete(new Taken(new Body(taken.toByteArray()), true));
    }
}
