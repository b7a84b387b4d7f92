variable "nvidia" {
  description = "What makes GPUs known to Kubernetes: device-plugin (small), gpu-operator (with MIG, time slicing and DCGM) or none"
  type        = string
  default     = "device-plugin"

  validation {
    condition     = contains(["device-plugin", "gpu-operator", "none"], var.nvidia)
    error_message = "Use device-plugin, gpu-operator or none for NVIDIA."
  }
}

variable "neuron" {
  description = "Whether Neuron devices are made known to Kubernetes"
  type        = bool
  default     = false
}

variable "efa" {
  description = "Whether EFA network interfaces are made known to Kubernetes"
  type        = bool
  default     = false
}

variable "metrics" {
  description = "Whether the GPU operator makes ServiceMonitors; the Prometheus operator's kinds must exist"
  type        = bool
  default     = false
}
