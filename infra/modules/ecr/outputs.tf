output "repository_urls" {
  description = "Addresses to push images to, by the name of the repository"
  value       = { for name, repository in aws_ecr_repository.image : name => repository.repository_url }
}
