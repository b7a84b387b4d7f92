variable "retention_days" {
  description = "Days that metrics are kept"
  type        = number
  default     = 15

  validation {
    condition     = var.retention_days >= 1
    error_message = "Keep metrics for a day at least."
  }
}

variable "storage_gib" {
  description = "Disk for metrics, in GiB"
  type        = number
  default     = 50

  validation {
    condition     = var.storage_gib >= 10
    error_message = "Give Prometheus a disk of 10 GiB at least."
  }
}

variable "dcgm" {
  description = "Whether the use of GPUs is measured; false without GPUs, and with the GPU operator, which does it itself"
  type        = bool
  default     = false
}
