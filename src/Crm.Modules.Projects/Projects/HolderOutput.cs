namespace Crm.Modules.Projects.Projects;

/// <summary>A holder's name, and how many projects it carries.</summary>
internal sealed record HolderOutput(string Key, string Name, int Projects);
