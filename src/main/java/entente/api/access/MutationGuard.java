package entente.api.access;

import java.util.Map;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import entente.model.Role;

/**
 * Lets callers change something only with the role for it, by whatever way they came.
 * What is listed nowhere needs an admin.
 */
final class MutationGuard extends GraphQLTypeVisitorStub {

	private static final Map<String, Role> NEEDED = Map.of("ingest", Role.EDITOR, "retract", Role.EDITOR, "review",
			Role.REVIEWER, "merge", Role.REVIEWER, "split", Role.REVIEWER);

	@Override
	public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
			TraverserContext<GraphQLSchemaElement> context) {
		if (context.getParentNode() instanceof GraphQLNamedSchemaElement type && type.getName().equals("Mutation")) {
			GraphQLCodeRegistry.Builder fetchers = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
			FieldCoordinates coordinates = FieldCoordinates.coordinates(type.getName(), field.getName());
			DataFetcher<?> fetcher = fetchers.getDataFetcher(coordinates, field);
			fetchers.dataFetcher(coordinates, guarded(field.getName(), fetcher));
		}
		return TraversalControl.CONTINUE;
	}

	private static DataFetcher<?> guarded(String field, DataFetcher<?> fetcher) {
		Role needed = NEEDED.getOrDefault(field, Role.ADMIN);
		return (environment) -> {
			check(field, needed, SecurityContextHolder.getContext().getAuthentication());
			return fetcher.get(environment);
		};
	}

	private static void check(String field, Role needed, @Nullable Authentication caller) {
		if (caller == null || caller instanceof AnonymousAuthenticationToken) {
			throw MissingRoleException.ofNobody(field, needed);
		}
		if (!caller.isAuthenticated() || !caller.getAuthorities().contains(Authorities.single(needed))) {
			throw MissingRoleException.ofSomebody(field, needed);
		}
	}

}
