// The page lies at /graphiql, so addresses without a leading slash start beside it, whatever path a proxy adds.
const root = ReactDOM.createRoot(document.getElementById('graphiql'));
const fetcher = GraphiQL.createFetcher({ url: 'graphql' });
const choice = document.getElementById('examples');
const description = document.getElementById('description');
let shown = 0;

// a new key makes GraphiQL begin afresh with the query given
function show(query) {
  shown += 1;
  root.render(React.createElement(GraphiQL, { key: shown, fetcher, query }));
}

async function offerExamples() {
  const examples = await (await fetch('graphiql/examples')).json();
  for (const example of examples) {
    choice.add(new Option(example.name, example.name));
  }
  choice.addEventListener('change', () => {
    const example = examples.find(one => one.name === choice.value);
    if (example) {
      description.textContent = example.description;
      show(example.query);
    }
  });
}

show(undefined);
offerExamples();
