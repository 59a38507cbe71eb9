using Crm.Foundation.Access;
using Crm.Modules.Territories.Exchanges.Interactions;

namespace Crm.Modules.Territories.Exchanges.Templates;

/// <summary>What somebody tells of a template. National is given when it is made and stays.</summary>
internal sealed record TemplateInput
{
    public Guid? Id { get; init; }
    public string? Name { get; init; }
    public bool National { get; init; }
    public InteractionKind? Kind { get; init; }
    public string? Subject { get; init; }

    /// <summary>Markdown.</summary>
    public string? Text { get; init; }
    public int? DurationMinutes { get; init; }
    public Audience? Audience { get; init; }
}
