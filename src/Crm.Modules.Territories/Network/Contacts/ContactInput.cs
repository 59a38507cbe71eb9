using Crm.Foundation.Access;
using Crm.Modules.Territories.Network.Functions;

namespace Crm.Modules.Territories.Network.Contacts;

internal enum Civility { Mme, M }

/// <summary>What a person tells of a contact, to add it or to correct it.</summary>
internal sealed record ContactInput
{
    /// <summary>Given by a client that wants to retry safely.</summary>
    public Guid? Id { get; init; }
    public Civility? Civility { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }

    /// <summary>The first one is the one to write to.</summary>
    public IReadOnlyList<string>? Emails { get; init; }

    /// <summary>Any usual writing; kept as E.164.</summary>
    public IReadOnlyList<string>? Phones { get; init; }

    /// <summary>What an address or a number is for, by its value: <c>{"sec@exemple.fr": "secrétariat"}</c>.</summary>
    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    /// <summary>Numbers among the phones that are the person's own: committee members never see them.</summary>
    public IReadOnlyList<string>? PrivatePhones { get; init; }
    public string? Note { get; init; }

    /// <summary>Caf when not given.</summary>
    public Audience? Audience { get; init; }

    /// <summary>Territories the person is known for, beside those of the organisations.</summary>
    public IReadOnlyList<Guid>? TerritoryIds { get; init; }

    /// <summary>What they do, told with them; on creation only.</summary>
    public FunctionInput? Function { get; init; }
}
