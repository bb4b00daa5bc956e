package entente.api;

import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Those who wait for news: as many as the service bears, each on a thread of its own, so
 * that one who reads slowly holds up nobody else.
 */
@Component
class Subscribers implements AutoCloseable {

	private static final int MOST = 1000;

	private final AtomicInteger present = new AtomicInteger();

	private final Scheduler threads = Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor());

	/** The news, one at a time; an error for one subscriber too many. */
	<T> Flux<T> serve(Flux<T> news) {
		return Flux.defer(() -> {
			if (this.present.incrementAndGet() > MOST) {
				this.present.decrementAndGet();
				return Flux.error(new SubscriptionEndedException(
						"too many subscriptions are open: close others, or try again later"));
			}
			return news.publishOn(this.threads, false, 1).doFinally((signal) -> this.present.decrementAndGet());
		});
	}

	/** How many there are now. */
	int present() {
		return this.present.get();
	}

	@Override
	public void close() {
		this.threads.dispose();
	}

}
