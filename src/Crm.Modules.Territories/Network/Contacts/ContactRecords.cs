using System.Text.Json.Serialization;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Modules.Territories.Network.Functions;
using Crm.Workbench.TextChecks;

namespace Crm.Modules.Territories.Network.Contacts;

/// <summary>A person as the API gives it.</summary>
internal sealed record ContactOutput : IStamped
{
    public Guid Id { get; init; }
    public Civility? Civility { get; init; }
    public string? FirstName { get; init; }
    public string LastName { get; init; } = "";

    /// <summary>The first one is the one to write to.</summary>
    public IReadOnlyList<string> Emails { get; init; } = [];

    /// <summary>E.164. Private ones are left out for those outside the Caf network.</summary>
    public IReadOnlyList<string> Phones { get; init; } = [];

    /// <summary>What an address or a number is for, by its value.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();
    public IReadOnlyList<string> PrivatePhones { get; init; } = [];
    public string? Note { get; init; }
    public Audience Audience { get; init; }

    /// <summary>His own; those of his organisations are told by his functions.</summary>
    public IReadOnlyList<Guid> TerritoryIds { get; init; } = [];

    /// <summary>INSEE codes in which he is in scope; « * » for everywhere. Of one person read alone; empty in lists.</summary>
    public IReadOnlyList<string> Departments { get; init; } = [];
    public DateTime CreatedAt { get; init; }
    public DateTime? ChangedAt { get; init; }

    [JsonIgnore]
    public Guid Stamp { get; init; }

    [JsonIgnore]
    public string FullName => FirstName is null ? LastName : $"{FirstName} {LastName}";

    /// <summary>The same as somebody would type it, to patch or to edit.</summary>
    public ContactInput ToInput() => new()
    {
        Civility = Civility, FirstName = FirstName, LastName = LastName, Emails = Emails, Phones = Phones, Labels = Labels, PrivatePhones = PrivatePhones,
        Note = Note, Audience = Audience, TerritoryIds = TerritoryIds,
    };
}

/// <summary>A person on a list, with what he does now.</summary>
internal sealed record ContactLine(Guid Id, Civility? Civility, string? FirstName, string LastName, Audience Audience, string? Email, string? Phone)
{
    public IReadOnlyList<FunctionOutput> Functions { get; init; } = [];
    public FunctionOutput? Now => Functions.Count > 0 ? Functions[0] : null;
    public string Name => FirstName is null ? LastName : $"{FirstName} {LastName}";
    public string Url => $"/reseau/contacts/{Id}";
}

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
