variable "name_prefix" {
  description = "First part of the names of repositories, such as the cluster's name"
  type        = string
}

variable "repositories" {
  description = "Repositories of images, such as portal and training"
  type        = set(string)

  validation {
    condition     = alltrue([for name in var.repositories : can(regex("^[a-z0-9]+([._/-][a-z0-9]+)*$", name))])
    error_message = "Names of repositories are lower-case letters and digits, in parts joined by . _ - or /."
  }
}

variable "keep_images" {
  description = "How many images each repository keeps"
  type        = number
  default     = 50

  validation {
    condition     = var.keep_images >= 2
    error_message = "Keep two images at least, so that there is a way back."
  }
}

variable "force_delete" {
  description = "Whether repositories are deleted with the images in them"
  type        = bool
  default     = false
}
