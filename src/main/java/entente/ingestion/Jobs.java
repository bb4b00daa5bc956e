package entente.ingestion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The jobs that are known: all that run, and the last ones that are over.
 */
final class Jobs {

	private final int kept;

	private final Map<String, Job> jobs = new LinkedHashMap<>();

	/**
	 * Knows at most so many jobs that are over.
	 */
	Jobs(int kept) {
		this.kept = kept;
	}

	synchronized Job open(int total) {
		Job job = new Job(UUID.randomUUID().toString(), total);
		String id = job.status().id();
		long surplus = this.jobs.values().stream().filter(Job::isOver).count() - this.kept;
		this.jobs.values()
			.stream()
			.filter(Job::isOver)
			.limit(Math.max(0, surplus))
			.toList()
			.forEach(this.jobs.values()::remove);
		this.jobs.put(id, job);
		return job;
	}

	synchronized Optional<Job> find(String id) {
		return Optional.ofNullable(this.jobs.get(id));
	}

}
