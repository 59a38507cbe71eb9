namespace Crm.Workbench.PersonalData;

/// <summary>What is done with one kind of data once its time is over. Safe to run again: what is done is no longer counted.</summary>
public interface IRetentionWork
{
    string Code { get; }

    Task<int> Count(DateOnly limit, CancellationToken ct);

    /// <summary>At most so many; how many were done.</summary>
    Task<int> Apply(DateOnly limit, int max, CancellationToken ct);
}
