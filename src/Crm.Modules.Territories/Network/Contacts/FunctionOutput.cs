using System.Text.Json.Serialization;
using Crm.Foundation.Api;
using Crm.Modules.Territories.Network.Functions;

namespace Crm.Modules.Territories.Network.Contacts;

/// <summary>A function as the API gives it.</summary>
internal sealed record FunctionOutput : IStamped
{
    public Guid Id { get; init; }
    public Guid ContactId { get; init; }
    public string ContactName { get; init; } = "";
    public Guid OrganisationId { get; init; }
    public string OrganisationName { get; init; } = "";
    public string Title { get; init; } = "";
    public string? Role { get; init; }
    public DateOnly? From { get; init; }

    /// <summary>Last day; null while it lasts.</summary>
    public DateOnly? To { get; init; }
    public string? Mandate { get; init; }
    public DateOnly? MandateUntil { get; init; }
    public string? Mailbox { get; init; }

    /// <summary>True today.</summary>
    public bool Current { get; init; }
    public DateTime CreatedAt { get; init; }
    public DateTime? ChangedAt { get; init; }

    [JsonIgnore]
    public Guid Stamp { get; init; }

    [JsonIgnore]
    public string ContactUrl => $"/reseau/contacts/{ContactId}";

    [JsonIgnore]
    public string OrganisationUrl => $"/reseau/{OrganisationId}";

    /// <summary>The same as somebody would type it, to patch or to edit.</summary>
    public FunctionInput ToInput() => new()
    {
        ContactId = ContactId, OrganisationId = OrganisationId, Title = Title, Role = Role, From = From, To = To, Mandate = Mandate,
        MandateUntil = MandateUntil, Mailbox = Mailbox,
    };
}
