using System.Text.Json.Serialization;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
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

    /// <summary>Their own; those of their organisations are told by their functions.</summary>
    public IReadOnlyList<Guid> TerritoryIds { get; init; } = [];

    /// <summary>INSEE codes in which they are in scope; « * » for everywhere. Of one person read alone; empty in lists.</summary>
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
