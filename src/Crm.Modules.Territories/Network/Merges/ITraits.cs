namespace Crm.Modules.Territories.Network.Merges;

/// <summary>What is compared of a record.</summary>
internal interface ITraits
{
    Guid Id { get; }

    /// <summary>Records that share a key are compared; the others never are, so that the work grows with the records and not with their pairs.</summary>
    IEnumerable<string> Keys();

    Likeness To(ITraits other);
}
