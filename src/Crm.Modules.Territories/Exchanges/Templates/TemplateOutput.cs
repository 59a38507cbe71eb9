using System.Text.Json.Serialization;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Modules.Territories.Exchanges.Interactions;

namespace Crm.Modules.Territories.Exchanges.Templates;

/// <summary>A template as the API gives it, and as the form of an exchange offers it.</summary>
internal sealed record TemplateOutput(Guid Id, string Name, bool National, InteractionKind Kind, string? Subject, string? Text, int? DurationMinutes,
    Audience? Audience) : IStamped
{
    [JsonIgnore]
    public Guid Stamp { get; init; }

    public TemplateInput ToInput() =>
        new() { Name = Name, National = National, Kind = Kind, Subject = Subject, Text = Text, DurationMinutes = DurationMinutes, Audience = Audience };
}
