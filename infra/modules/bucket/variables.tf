variable "name" {
  description = "Name of the bucket; null to have one made up from name_prefix"
  type        = string
  default     = null
}

variable "name_prefix" {
  description = "First part of a name that is made up; null with a name"
  type        = string
  default     = null

  validation {
    condition     = (var.name == null) != (var.name_prefix == null)
    error_message = "Give the bucket a name or a name_prefix."
  }

  validation {
    condition     = var.name_prefix == null || can(regex("^[a-z0-9][a-z0-9-]{0,36}$", var.name_prefix))
    error_message = "Use up to 37 lower-case letters, digits and hyphens for the name_prefix of a bucket."
  }
}

variable "kms_key_arn" {
  description = "Key that objects are encrypted with"
  type        = string
}

variable "noncurrent_days" {
  description = "Days that overwritten and deleted objects are kept"
  type        = number
  default     = 30

  validation {
    condition     = var.noncurrent_days >= 1
    error_message = "Keep overwritten objects for a day at least, or a mistake can't be undone."
  }
}

variable "force_destroy" {
  description = "Whether the bucket is deleted with everything that is in it"
  type        = bool
  default     = false
}
