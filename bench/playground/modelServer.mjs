// A model server without a model: the same pace for everybody. Started by run.mjs.
import { createServer } from 'node:http';
import { FIRST_MS, MODEL_PORT, PIECE_MS, PIECES } from './scene.mjs';

const CHUNK = `data: ${JSON.stringify({
  id: 'chatcmpl-bench',
  object: 'chat.completion.chunk',
  created: 0,
  model: 'bench',
  choices: [{ index: 0, delta: { content: ' token' }, finish_reason: null }],
})}\n\n`;
const END = `data: ${JSON.stringify({
  choices: [{ index: 0, delta: {}, finish_reason: 'stop' }],
  usage: { prompt_tokens: 9, completion_tokens: PIECES },
})}\n\ndata: [DONE]\n\n`;
/** For readers who do not read: as much as anybody takes. */
const FLOOD = CHUNK.repeat(200);

/** Bytes that those who don't read were sent, all together. */
let flooded = 0;

function flood(response) {
  const go = () => {
    while (!response.destroyed) {
      flooded += FLOOD.length;
      if (!response.write(FLOOD)) {
        response.once('drain', go);
        return;
      }
    }
  };
  go();
}

function answer(response) {
  let sent = 0;
  let timer = setTimeout(function next() {
    if (sent === PIECES) {
      response.end(END);
      return;
    }
    sent += 1;
    response.write(CHUNK);
    timer = setTimeout(next, PIECE_MS);
  }, FIRST_MS);
  response.once('close', () => clearTimeout(timer));
}

createServer((request, response) => {
  if (request.url === '/flooded') {
    response.end(String(flooded));
    return;
  }
  let body = '';
  request.setEncoding('utf8').on('data', text => {
    body += text;
  });
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    if (body.includes('flood')) flood(response);
    else answer(response);
  });
}).listen(MODEL_PORT, '127.0.0.1', () => process.send('ready'));
process.once('disconnect', () => process.exit());
