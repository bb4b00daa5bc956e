package entente.api;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicLong;

import entente.graph.store.Statements;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts the statements that the service runs on the graph in its process or sends by
 * sessions of its driver.
 */
final class StatementCounter implements BeanPostProcessor {

	private static final AtomicLong STATEMENTS = new AtomicLong();

	static long count() {
		return STATEMENTS.get();
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return switch (bean) {
			case Statements statements -> counting(statements);
			case Driver driver -> counting(Driver.class, driver);
			default -> bean;
		};
	}

	private static Statements counting(Statements statements) {
		return (statement, parameters) -> {
			STATEMENTS.incrementAndGet();
			return statements.answer(statement, parameters);
		};
	}

	private static Object counting(Class<?> type, Object target) {
		InvocationHandler handler = (proxy, method, arguments) -> {
			if (type == Session.class && method.getName().equals("run")) {
				STATEMENTS.incrementAndGet();
			}
			try {
				Object result = method.invoke(target, arguments);
				return (result instanceof Session session) ? counting(Session.class, session) : result;
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		};
		return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler);
	}

}
