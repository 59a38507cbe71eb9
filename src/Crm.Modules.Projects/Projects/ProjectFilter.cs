namespace Crm.Modules.Projects.Projects;

/// <summary>Which projects; every part narrows.</summary>
/// <param name="Theme">A theme's code.</param>
/// <param name="Department">INSEE code: projects in scope of the département, those of its whole région included.</param>
/// <param name="Territory">Id of a territory: those attached to it, or within it when it is a département or a région.</param>
/// <param name="Heading">The heading of the source, exactly.</param>
/// <param name="Holder">A holder's name, whatever accents and case.</param>
internal sealed record ProjectFilter(
    string? Q = null, string? Theme = null, string? Department = null, ProjectStatus? Status = null, Guid? Territory = null,
    string? Call = null, bool? MissingHolder = null, string? Heading = null, string? Holder = null);
