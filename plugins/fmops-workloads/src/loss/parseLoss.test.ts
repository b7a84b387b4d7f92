import { parseLoss } from './parseLoss';

describe('parseLoss', () => {
  it('reads what the Hugging Face trainer prints', () => {
    expect(
      parseLoss([
        'Loading checkpoint shards: 100%',
        "{'loss': 2.3104, 'grad_norm': 0.81, 'learning_rate': 0.0002, 'epoch': 0.25}",
        "{'eval_loss': 9.0, 'epoch': 0.5}",
        "{'loss': 1.2e0, 'learning_rate': 1e-05, 'epoch': 0.5}",
        "{'train_runtime': 12.1, 'train_loss': 1.7}",
      ]),
    ).toEqual({
      unit: 'epoch',
      points: [
        { x: 0.25, loss: 2.3104 },
        { x: 0.5, loss: 1.2 },
      ],
      notFinite: 0,
    });
  });

  it('prefers steps, and reads JSON and quoted numbers', () => {
    expect(
      parseLoss([
        '2026-03-01 INFO {"loss": "0.9", "step": 10, "epoch": 1}',
        '2026-03-01 INFO {"step": 20, "loss": 0.8, "epoch": 1}',
      ]),
    ).toMatchObject({
      unit: 'step',
      points: [
        { x: 10, loss: 0.9 },
        { x: 20, loss: 0.8 },
      ],
    });
  });

  it('counts lines where no step or epoch is printed', () => {
    expect(parseLoss(["{'loss': 3}", "{'loss': 2}"])).toMatchObject({
      unit: 'entry',
      points: [
        { x: 1, loss: 3 },
        { x: 2, loss: 2 },
      ],
    });
  });

  it('counts losses that are not finite instead of drawing them', () => {
    expect(parseLoss(["{'loss': nan, 'epoch': 1}", "{'loss': inf}"])).toEqual({
      unit: 'entry',
      points: [],
      notFinite: 2,
    });
  });

  it('finds nothing in other text', () => {
    expect(parseLoss(['loss: 3', 'a loss of power', "{'losses': 3}"])).toEqual({
      unit: 'entry',
      points: [],
      notFinite: 0,
    });
  });
});
