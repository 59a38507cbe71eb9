namespace Crm.Foundation.Modularity;

/// <summary>Port: what a module does once the official geography is there or has changed, e.g. open one CDSF per département. Safe to run again.</summary>
public interface IAfterGeography
{
    Task Run(CancellationToken ct);
}
