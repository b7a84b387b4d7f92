/** Last lines of a PyTorch program that asks a GPU for more than it has. */
export const CUDA_OUT_OF_MEMORY = [
  'Traceback (most recent call last):',
  '  File "/workspace/train.py", line 84, in <module>',
  '    main()',
  '  File "/workspace/train.py", line 63, in main',
  '    trainer.train()',
  '  File "/opt/venv/lib/python3.12/site-packages/torch/nn/functional.py", line 3494, in cross_entropy',
  '    return torch._C._nn.cross_entropy_loss(',
  '           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  'torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 4.64 GiB. GPU 0 has a total capacity of 22.06 GiB of which 1.14 GiB is free. Including non-PyTorch memory, this process has 20.91 GiB memory in use. Of the allocated memory 20.11 GiB is allocated by PyTorch, and 412.50 MiB is reserved by PyTorch but unallocated. If reserved but unallocated memory is large try setting PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True to avoid fragmentation.',
];

/** Last lines of a program that loads a gated model with no token of the Hugging Face Hub. */
export const GATED_REPOSITORY = [
  'Traceback (most recent call last):',
  '  File "/opt/venv/lib/python3.12/site-packages/huggingface_hub/utils/_http.py", line 409, in hf_raise_for_status',
  '    response.raise_for_status()',
  'requests.exceptions.HTTPError: 401 Client Error: Unauthorized for url: https://huggingface.co/meta-llama/Llama-3.1-8B-Instruct/resolve/main/config.json',
  'huggingface_hub.errors.GatedRepoError: 401 Client Error. (Request ID: Root=1-68f1c2a7-4d1b)',
  '',
  'Cannot access gated repo for url https://huggingface.co/meta-llama/Llama-3.1-8B-Instruct/resolve/main/config.json.',
  'Access to model meta-llama/Llama-3.1-8B-Instruct is restricted. You must have access to it and be authenticated to access it. Please log in.',
  'OSError: You are trying to access a gated repo.',
  'Make sure to have access to it at https://huggingface.co/meta-llama/Llama-3.1-8B-Instruct.',
];
