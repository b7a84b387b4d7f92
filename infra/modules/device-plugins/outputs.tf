output "releases" {
  description = "Helm releases that were installed, and their versions"
  value       = { for name, release in helm_release.plugin : name => release.version }
}
