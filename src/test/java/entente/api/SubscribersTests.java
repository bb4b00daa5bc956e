package entente.api;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;

import entente.ingestion.FactsRecorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SubscribersTests {

	private final News news = new News();

	private final Subscribers subscribers = new Subscribers();

	@AfterEach
	void close() {
		this.subscribers.close();
	}

	@Test
	void servesSoManyAndNoMore() {
		List<Disposable> open = IntStream.range(0, 1000)
			.mapToObj((i) -> this.subscribers.serve(Flux.never()).subscribe())
			.toList();
		assertThatExceptionOfType(SubscriptionEndedException.class)
			.isThrownBy(() -> this.subscribers.serve(Flux.never()).blockFirst());
		assertThat(this.subscribers.present()).isEqualTo(1000);
		open.forEach(Disposable::dispose);
		assertThat(this.subscribers.present()).isZero();
		assertThat(this.subscribers.serve(Flux.just(1)).blockFirst()).isEqualTo(1);
	}

	@Test
	void endsASubscriptionWhoseNewsPileUp() {
		CompletableFuture<Void> ended = new CompletableFuture<>();
		BaseSubscriber<News.Item> slow = new BaseSubscriber<>() {
			@Override
			protected void hookOnSubscribe(Subscription subscription) {
				// asks for nothing
			}

			@Override
			protected void hookOnNext(News.Item item) {
				request(1);
			}

			@Override
			protected void hookOnError(Throwable error) {
				ended.completeExceptionally(error);
			}
		};
		this.subscribers.serve(this.news.items()).subscribe(slow);
		this.news.tell(new FactsRecorded("d", IntStream.range(0, 2000).mapToObj(String::valueOf).toList()));
		slow.requestUnbounded();
		assertThat(ended).failsWithin(Duration.ofSeconds(10))
			.withThrowableOfType(ExecutionException.class)
			.withCauseInstanceOf(SubscriptionEndedException.class);
	}

	@Test
	void tellsNobodyTwice() {
		CompletableFuture<List<News.Item>> told = this.subscribers.serve(this.news.items())
			.take(3)
			.collectList()
			.toFuture();
		this.news.tell(new FactsRecorded("d", List.of("a", "b")));
		this.news.tell(new FactsRecorded("e", List.of("c")));
		assertThat(told.join()).containsExactly(new News.Item("d", "a"), new News.Item("d", "b"),
				new News.Item("e", "c"));
	}

}
