namespace Crm.Modules.Governance.Contracts;

/// <summary>Who sits where today, for what reads bodies: ids alone, to be counted and compared in SQL.</summary>
public interface ISeats
{
    /// <summary>The bodies in which the current user sits.</summary>
    IQueryable<Guid> Mine { get; }

    /// <summary>The body of each seat held: a body comes as many times as it has seats. Whoever asks: a figure, not people.</summary>
    IQueryable<Guid> Held { get; }
}
