// Text of users and models. It is put in as text, never as markup.

const FENCE = /^```.*$/m;

/** Paragraphs, and code where it stands between lines of ```. */
export function showText(element, text) {
  element.replaceChildren(
    ...text.split(FENCE).flatMap((part, index) => {
      const isCode = index % 2 === 1;
      const content = isCode ? part.replace(/^\n|\n$/g, '') : part.trim();
      return content ? [isCode ? code(content) : paragraph(content)] : [];
    }),
  );
}

function paragraph(text) {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function code(text) {
  const element = document.createElement('pre');
  element.tabIndex = 0;
  element.append(Object.assign(document.createElement('code'), { textContent: text }));
  return element;
}
