const url = new URL("graphql", document.baseURI).href;
const first = await fetch("graphiql/first.graphql").then((answer) => answer.text());
const shared = new URLSearchParams(location.search);

ReactDOM.createRoot(document.getElementById("workbench")).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url }),
    defaultQuery: first,
    // /graphiql?query=…&variables=… opens a question that somebody sent.
    query: shared.get("query") ?? undefined,
    variables: shared.get("variables") ?? undefined,
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: false,
  }),
);
