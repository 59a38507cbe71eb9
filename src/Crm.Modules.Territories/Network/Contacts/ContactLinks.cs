using Crm.Foundation.Access;

namespace Crm.Modules.Territories.Network.Contacts;

/// <summary>A département in which a person is in scope.</summary>
internal sealed class ContactDepartment : ScopeRow;

/// <summary>A territory a person is known for.</summary>
internal sealed record ContactTerritory(Guid ContactId, Guid TerritoryId);

/// <summary>An address of a person, lower case; the one of rank 0 is the one to write to.</summary>
internal sealed class ContactEmail(Guid contactId, string address)
{
    public Guid ContactId { get; private set; } = contactId;
    public string Address { get; private set; } = address;
    public string? Label { get; private set; }
    public int Rank { get; private set; }

    internal void Tell(string? label, int rank) => (Label, Rank) = (label, rank);
}

/// <summary>A number of a person, E.164. A private one is not shown outside the Caf network.</summary>
internal sealed class ContactPhone(Guid contactId, string number)
{
    public Guid ContactId { get; private set; } = contactId;
    public string Number { get; private set; } = number;
    public string? Label { get; private set; }
    public int Rank { get; private set; }
    public bool IsPrivate { get; private set; }

    internal void Tell(string? label, int rank, bool isPrivate) => (Label, Rank, IsPrivate) = (label, rank, isPrivate);
}
