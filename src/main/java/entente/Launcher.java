package entente;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the application from its jar, on the Java that it needs: where that is not the
 * one at hand but installed beside it, hands over to it. Compiled for Java 17, so that
 * there is somebody to say so.
 */
public final class Launcher {

	private static final int NEEDED = 25;

	private Launcher() {
	}

	public static void main(String[] arguments) throws Exception {
		if (Runtime.version().feature() >= NEEDED) {
			keepQuietAboutUnsafe();
			run(arguments);
			return;
		}
		File java = new InstalledJava(NEEDED).find();
		if (java == null) {
			System.err.println("Entente needs Java " + NEEDED + " or newer, and this is Java "
					+ Runtime.version().feature() + ": install a JDK " + NEEDED
					+ " (for example from https://adoptium.net) or set JAVA_HOME to one.");
			System.exit(1);
		}
		System.exit(handOver(java, arguments));
	}

	private static void run(String[] arguments) throws Exception {
		Method main = Class.forName("entente.Application").getMethod("main", String[].class);
		try {
			main.invoke(null, (Object) arguments);
		}
		catch (InvocationTargetException ex) {
			throw (ex.getCause() instanceof Exception cause) ? cause : ex;
		}
	}

	/**
	 * The JVM warns once that the database uses memory by {@code sun.misc.Unsafe}, which
	 * nobody who starts the service can change: the once is taken here.
	 */
	private static void keepQuietAboutUnsafe() {
		try {
			Method warned = Class.forName("sun.misc.Unsafe").getDeclaredMethod("trySetMemoryAccessWarned");
			warned.setAccessible(true);
			warned.invoke(null);
		}
		catch (ReflectiveOperationException | RuntimeException ignored) {
			// then it warns
		}
	}

	/** The exit status of the same command on another Java. */
	private static int handOver(File java, String[] arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		command.add(java.getPath());
		command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
		command.add("-jar");
		command.add(System.getProperty("java.class.path"));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).inheritIO().start();
		Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
		return process.waitFor();
	}

	/** Passes the request to end on, and lets the other finish in order. */
	private static void end(Process process) {
		process.destroy();
		try {
			process.waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
