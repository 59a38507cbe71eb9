namespace Crm.Modules.Projects.Projects;

/// <summary>The status a project takes.</summary>
internal sealed record MoveProject(ProjectStatus? Status);
