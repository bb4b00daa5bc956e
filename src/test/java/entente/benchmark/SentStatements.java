package entente.benchmark;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Remembers the last statement that the service has sent by its driver.
 */
final class SentStatements implements BeanPostProcessor {

	private final AtomicReference<Sent> last = new AtomicReference<>();

	Sent last() {
		return this.last.get();
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof Driver driver) ? remembering(Driver.class, driver) : bean;
	}

	@SuppressWarnings("unchecked")
	private Object remembering(Class<?> type, Object target) {
		InvocationHandler handler = (proxy, method, arguments) -> {
			if (type == Session.class && method.getName().equals("run") && arguments.length > 1) {
				this.last.lazySet(new Sent((String) arguments[0], (Map<String, Object>) arguments[1]));
			}
			try {
				Object result = method.invoke(target, arguments);
				return (result instanceof Session session) ? remembering(Session.class, session) : result;
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		};
		return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler);
	}

	/** A statement with its parameters. */
	record Sent(String statement, Map<String, Object> parameters) {
	}

}
